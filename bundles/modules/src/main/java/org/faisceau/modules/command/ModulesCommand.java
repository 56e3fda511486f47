// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.command;

import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Command;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Modules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code modules list|enable|disable}. */
@Component
public final class ModulesCommand implements Command {
    private final Modules modules;

    /** A line of {@code modules list --json}. */
    record Line(String name, String state, boolean optional, String title) {}

    @Activate
    public ModulesCommand(@Reference Modules modules) {
        this.modules = modules;
    }

    @Override
    public String name() {
        return "modules";
    }

    @Override
    public List<String> usage() {
        return List.of("modules list [--json]", "modules enable NAME", "modules disable NAME");
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.equals(List.of("list"))) return list(out);
        if (words.equals(List.of("list", "--json"))) return json(out);
        if (words.size() == 2 && words.get(0).equals("enable")) return told(modules.enable(Actor.system(), words.get(1)), words.get(1), out, err);
        if (words.size() == 2 && words.get(0).equals("disable")) return told(modules.disable(Actor.system(), words.get(1)), words.get(1), out, err);
        usage().forEach(err::println);
        return USAGE;
    }

    private int list(PrintStream out) {
        for (var module : modules.list(Actor.system())) {
            out.printf(Locale.ROOT, "%-24s %-13s %s%n", module.name(), word(module), module.isOptional() ? "optional" : "platform");
        }
        return DONE;
    }

    private int json(PrintStream out) {
        var lines = modules.list(Actor.system()).stream()
                .map(module -> new Line(module.name(), word(module), module.isOptional(), module.title().in(Locale.FRENCH)))
                .toList();
        out.println(new GsonBuilder().disableHtmlEscaping().create().toJson(lines));
        return DONE;
    }

    private static int told(Modules.Switching outcome, String name, PrintStream out, PrintStream err) {
        return outcome.fold(
                done -> {
                    out.println(name + " is " + word(done.module()) + ".");
                    return DONE;
                },
                failed -> refused(err, name + " was switched on, and does not run: " + failed.module().trouble().english()),
                fixed -> refused(err, name + " cannot be switched: it is part of the platform, or was refused."),
                unknown -> refused(err, "There is no module " + name + "; `modules list` names them."));
    }

    private static int refused(PrintStream err, String why) {
        err.println(why);
        return REFUSED;
    }

    private static String word(Module module) {
        return module.state().name().toLowerCase(Locale.ROOT);
    }
}
