// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Modules;
import org.faisceau.modules.api.Modules.Loss;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What others will miss, named before a module is switched off. */
@Component
public final class StopModulePage implements Page {
    private final Modules modules;

    /** One line: who loses, what. */
    record Line(String loser, String what) {}

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
        return Answer.screen(words.say("stop.title", title), new StaticTemplates().moduleStop(words, found.get(), title, lines(visit, words, found.get())));
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

    private List<Line> lines(Visit visit, Words words, Module module) {
        return modules.losses(visit.actor(), module.name()).stream().map(loss -> line(visit, words, loss)).toList();
    }

    private static Line line(Visit visit, Words words, Loss loss) {
        var what = loss.what().in(visit.locale());
        var services = loss.services().isEmpty() ? "" : words.say("stop.services", String.join(", ", loss.services().stream().map(each -> spoken(words, each)).toList()));
        return new Line(loss.loserTitle().in(visit.locale()), (what + " " + services).strip());
    }

    /** « 4 pages » for {@code Page 4}, where the texts know that interface. */
    private static String spoken(Words words, String counted) {
        var part = counted.split(" ");
        return words.has("service." + part[0]) ? words.say("service." + part[0], Integer.parseInt(part[1])) : part[1] + " " + part[0];
    }

    private static String title(Visit visit, Module module) {
        return module.title().in(visit.locale());
    }
}
