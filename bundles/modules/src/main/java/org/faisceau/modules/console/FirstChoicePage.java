// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Modules;
import org.faisceau.modules.api.Profile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which modules this house wants, asked once at the first start and there for later. Skipping it keeps what runs; what would stop is named first. */
@Component
public final class FirstChoicePage implements Page {
    private static final String PROFILE = "profile";
    private static final String FREE = "free";
    private final Modules modules;

    /** A profile in the visit's language. */
    record Choice(Profile profile, String title, String summary, String names) {}

    /** A module to tick. */
    record Box(Module module, String title, String summary) {}

    /** A module that would be switched off. */
    record Stopping(Module module, String title, List<LossLine> lines) {}

    @Activate
    public FirstChoicePage(@Reference Modules modules) {
        this.modules = modules;
    }

    @Override
    public Address address() {
        return Address.of("admin/start").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR);
    }

    @Override
    public String under(Visit visit) {
        return "/admin/modules";
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit, 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(FirstChoicePage.class);
        var chosen = visit.form().value(PROFILE);
        var profile = modules.profiles(visit.actor()).stream().filter(each -> each.id().equals(chosen)).findFirst();
        if (profile.isEmpty() && !chosen.equals(FREE)) {
            visit.form().reject(PROFILE, "start.choose");
            return screen(visit, 422);
        }
        Set<String> wanted = new HashSet<>(profile.map(Profile::modules).orElseGet(() -> visit.form().all("module")));
        var stopping = stopping(visit, wanted);
        if (!stopping.isEmpty() && !visit.action().equals("confirm")) return Answer.screen(words.say("start.losses"), new StaticTemplates().firstChoiceLosses(words, visit.form(), stopping));
        var failed = modules.choose(visit.actor(), wanted);
        if (failed.isEmpty()) return Answer.redirect("/", words.say("start.done", wanted.size()));
        return Answer.redirect("/admin/modules", Answer.Tone.PROBLEM, words.say("start.failed", titles(words, failed)));
    }

    /** What runs and would not any more, with what others lose by it. */
    private List<Stopping> stopping(Visit visit, Set<String> wanted) {
        return modules.list(visit.actor()).stream().filter(module -> module.sort() == Module.Sort.FEATURE && module.state() == Module.State.RUNNING && !wanted.contains(module.name()))
                .map(module -> new Stopping(module, module.title().in(visit.locale()), LossLine.of(visit, modules, module))).toList();
    }

    private Answer screen(Visit visit, int status) {
        var words = visit.words(FirstChoicePage.class);
        var boxes = modules.list(visit.actor()).stream().filter(module -> module.sort() == Module.Sort.FEATURE).toList();
        var choices = modules.profiles(visit.actor()).stream().map(profile -> choice(words, profile, boxes)).toList();
        var shown = boxes.stream().map(module -> new Box(module, module.title().in(visit.locale()), module.summary().in(visit.locale()))).toList();
        return new Answer.Screen(status, words.say("start.title"), new StaticTemplates().firstChoice(words, visit.form(), choices, shown));
    }

    private static Choice choice(Words words, Profile profile, List<Module> boxes) {
        var named = boxes.stream().filter(module -> profile.modules().contains(module.name())).toList();
        return new Choice(profile, profile.title().in(words.locale()), profile.summary().in(words.locale()), titles(words, named));
    }

    private static String titles(Words words, List<Module> named) {
        return String.join(", ", named.stream().map(module -> module.title().in(words.locale())).toList());
    }
}
