// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.List;
import java.util.function.Predicate;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Module.State;
import org.faisceau.modules.api.Modules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All modules with their true state; each has its switch. */
@Component
public final class ModulesPage implements Page {
    private final Modules modules;

    /** A filter by state, with how many it leaves. */
    record Filter(String word, long count, boolean isOn) {}

    /** A module as a tile. */
    record Tile(Module module, String title, String summary, String trouble, String shown, List<String> remarks) {
        /** A plug-in that was refused lies there, and cannot run. */
        boolean isSwitchable() {
            return module.isOptional() && !module.version().isEmpty();
        }
    }

    @Activate
    public ModulesPage(@Reference Modules modules) {
        this.modules = modules;
    }

    @Override
    public Address address() {
        return Address.of("admin/modules").readBy(Role.ADMINISTRATOR)
                .inMenu(Section.ADMINISTRATION, "modules.menu", "puzzle", 10);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ModulesPage.class);
        var all = modules.list(visit.actor());
        var shown = visit.query("state");
        var filters = List.of("", "on", "off", "failed").stream()
                .map(word -> new Filter(word, all.stream().filter(of(word)).count(), word.equals(shown)))
                .toList();
        var tiles = all.stream().filter(of(shown)).map(module -> tile(module, words)).filter(saying(visit.query("text"))).toList();
        return Answer.screen(words.say("modules.title"), new StaticTemplates().modules(visit, words, filters, tiles));
    }

    private static Predicate<Module> of(String filter) {
        return switch (filter) {
            case "on" -> module -> module.state() == State.RUNNING || module.state() == State.STARTING;
            case "off" -> module -> module.state() == State.STOPPED;
            case "failed" -> module -> module.state() == State.FAILED || module.state() == State.INCOMPATIBLE;
            default -> module -> true;
        };
    }

    private static Predicate<Tile> saying(String text) {
        var wanted = SortKey.of(text);
        return tile -> SortKey.of(tile.title() + " " + tile.summary() + " " + tile.module().name()).contains(wanted);
    }

    static Tile tile(Module module, Words words) {
        var shown = module.state() == State.STOPPED ? "" : words.say("module.shown", module.shown().pages(), module.shown().cards());
        return new Tile(module, module.title().in(words.locale()), module.summary().in(words.locale()), module.trouble().in(words.locale()), shown, module.remarks().stream().map(one -> one.in(words.locale())).toList());
    }
}
