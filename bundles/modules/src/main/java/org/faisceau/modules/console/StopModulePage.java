// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Modules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What others will miss, named before a module is switched off. */
@Component
public final class StopModulePage implements Page {
    private final Modules modules;

    @Activate
    public StopModulePage(@Reference Modules modules) {
        this.modules = modules;
    }

    @Override
    public Address address() {
        return Address.of("admin/modules/{name}/stop").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR);
    }

    @Override
    public Answer show(Visit visit) {
        var found = modules.find(visit.actor(), visit.path("name"));
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(StopModulePage.class);
        var title = found.get().title().in(visit.locale());
        if (!found.get().isOptional()) return Answer.refused(words.say("module.fixed", title));
        return Answer.screen(words.say("stop.title", title), new StaticTemplates().moduleStop(words, found.get(), title, LossLine.of(visit, modules, found.get())));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(StopModulePage.class);
        return modules.disable(visit.actor(), visit.path("name")).fold(
                done -> Look.switched(words.say("module.disabled", title(visit, done.module())), "/admin/modules/" + done.module().name() + "/start"),
                failed -> Answer.redirect("/admin/modules", Answer.Tone.PROBLEM, failed.module().trouble().in(visit.locale())),
                fixed -> Answer.refused(words.say("module.fixed", title(visit, fixed.module()))),
                unknown -> Answer.notFound());
    }

    private static String title(Visit visit, Module module) {
        return module.title().in(visit.locale());
    }
}
