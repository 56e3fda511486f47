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

/** Switches a module on: nobody loses anything, so nothing is asked. */
@Component
public final class StartModulePage implements Page {
    private final Modules modules;

    @Activate
    public StartModulePage(@Reference Modules modules) {
        this.modules = modules;
    }

    @Override
    public Address address() {
        return Address.of("admin/modules/{name}/start").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR);
    }

    /** Whoever comes back here, after signing in again for one, sees the module. */
    @Override
    public Answer show(Visit visit) {
        return modules.find(visit.actor(), visit.path("name")).map(module -> Answer.redirect(address(module))).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(StartModulePage.class);
        return modules.enable(visit.actor(), visit.path("name")).fold(
                done -> Look.switched(words.say("module.enabled", title(visit, done.module())), address(done.module()) + "/stop"),
                failed -> Answer.redirect(
                        address(failed.module()),
                        Answer.Tone.PROBLEM,
                        words.say("module.failed", title(visit, failed.module()), failed.module().trouble().in(visit.locale()))),
                fixed -> Answer.refused(words.say("module.fixed", title(visit, fixed.module()))),
                unknown -> Answer.notFound());
    }

    private static String address(Module module) {
        return "/admin/modules/" + module.name();
    }

    private static String title(Visit visit, Module module) {
        return module.title().in(visit.locale());
    }
}
