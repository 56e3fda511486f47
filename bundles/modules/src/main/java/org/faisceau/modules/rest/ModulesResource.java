// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.rest;

import java.util.Locale;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Modules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /modules}: what runs, and the two switches. */
@Component
public final class ModulesResource implements Resource {
    private final Modules modules;

    /**
     * A module as programs see it.
     *
     * @param state {@code running}, {@code stopped}, {@code failed}, {@code starting} or {@code incompatible}
     * @param trouble why it does not run; empty where it does, or was switched off
     */
    public record Seen(String name, String state, boolean optional, String title, String sort, String trouble) {}

    /** Nothing is asked. */
    public record Nothing() {}

    @Activate
    public ModulesResource(@Reference Modules modules) {
        this.modules = modules;
    }

    @Override
    public String module() {
        return "modules";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/modules", "List the modules with their true state", Role.ADMINISTRATOR, Seen.class, this::list)
                .act("/modules/{name}/enable", "Start a module and remember that it is on", Role.ADMINISTRATOR, Nothing.class, Seen.class,
                        (call, nothing) -> seen(call, modules.enable(call.actor(), call.path("name"))))
                .act("/modules/{name}/disable", "Stop a module and remember that it is off", Role.ADMINISTRATOR, Nothing.class, Seen.class,
                        (call, nothing) -> seen(call, modules.disable(call.actor(), call.path("name"))));
    }

    private Slice<Seen> list(Call call) {
        return Whole.by(Module::name, modules.list(call.actor())).page(call).map(module -> seen(call, module));
    }

    private static Seen seen(Call call, Modules.Switching outcome) {
        return outcome.fold(
                done -> seen(call, done.module()),
                failed -> {
                    throw Problem.conflict("Switched on, and does not run: " + failed.module().trouble().english());
                },
                fixed -> {
                    throw Problem.refused(fixed.module().name() + " cannot be switched: it is part of the platform, or was refused.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private static Seen seen(Call call, Module module) {
        return new Seen(
                module.name(), word(module.state()), module.isOptional(), module.title().in(call.locale()), word(module.sort()), module.trouble().in(call.locale()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
