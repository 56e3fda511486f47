// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Modules.Loss;
import org.faisceau.modules.api.Modules;
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
        var services = loss.services().isEmpty() ? "" : words.say("stop.services", spoken(words, loss.services()));
        return new Line(loss.loserTitle().in(visit.locale()), (what + " " + services).strip());
    }

    /** « 4 pages, un autre service » for {@code Page 4, Needs 1}: what has no name among people is only counted. */
    private static String spoken(Words words, List<String> counted) {
        var known = counted.stream().filter(each -> words.has(key(each))).map(each -> words.say(key(each), count(each)));
        int others = counted.stream().filter(each -> !words.has(key(each))).mapToInt(StopModulePage::count).sum();
        return Stream.concat(known, others == 0 ? Stream.empty() : Stream.of(words.say("service.other", others))).collect(Collectors.joining(", "));
    }

    private static String key(String counted) {
        return "service." + counted.substring(0, counted.indexOf(' '));
    }

    private static int count(String counted) {
        return Integer.parseInt(counted.substring(counted.indexOf(' ') + 1));
    }

    private static String title(Visit visit, Module module) {
        return module.title().in(visit.locale());
    }
}
