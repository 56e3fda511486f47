// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.gatherings.api.Format.Rule;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Gathering.Content;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Modules;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Past and coming gatherings of the fictitious territory; each was planned on a day of its own, so that plans are as far as they would be. */
@Component
public final class DemonstrationGatherings implements Demonstration {
    private static final int DUE_DAYS = 45;
    private final Store store;
    private final Clock clock;
    private final Ids ids;
    private final Formats formats;
    private final SolutionThemes themes;
    private final Accounts accounts;
    private final PlanSettings settings;
    private final Function<String, Actor> people;

    @Activate
    public DemonstrationGatherings(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Formats formats, @Reference SolutionThemes themes, @Reference Accounts accounts,
            @Reference PlanSettings settings) {
        this(store, clock, ids, formats, themes, accounts, settings, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationGatherings(Store store, Clock clock, Ids ids, Formats formats, SolutionThemes themes, Accounts accounts, PlanSettings settings, Function<String, Actor> people) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
        this.formats = formats;
        this.themes = themes;
        this.accounts = accounts;
        this.settings = settings;
        this.people = people;
    }

    @Override
    public String part() {
        return "gatherings";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        Stream.of(FileBeside.text(DemonstrationGatherings.class, "demonstration.txt").split("\n\n")).map(DemonstrationGathering::of).forEach(this::play);
    }

    private void play(DemonstrationGathering one) {
        var today = Days.today(clock);
        var wanted = today.plusDays(one.days());
        var day = one.days() < 0 ? WorkingDays.ofFrance().orEarlier(wanted) : WorkingDays.ofFrance().orLater(wanted);
        var planned = day.minusDays(one.plannedDays());
        var manager = people.apply("manager");
        var content = known(manager, one.content(day));
        if (one.state() == GatheringState.CLOSED) {
            move(manager, written(register(today).recordHeld(manager, content)), GatheringState.CLOSED);
            return;
        }
        var gathering = written(register(planned.isAfter(today) ? today : planned).plan(manager, content));
        done(manager, gathering, today, one.left());
        modules(manager, gathering);
        if (one.state() == GatheringState.PLANNED) return;
        var opened = move(manager, gathering, GatheringState.OPEN);
        new NoticeRegister(store, clock).show(manager, opened.id(), true);
        if (one.state() == GatheringState.OPEN) return;
        var moved = move(manager, opened, one.state());
        if (moved.state() == GatheringState.HELD) minutes(manager, moved);
    }

    private void minutes(Actor manager, Gathering held) {
        var words = Texts.beside(DemonstrationGatherings.class).in(Locale.FRENCH);
        var minutes = new MinutesRegister(store, clock, ids);
        minutes.write(manager, held.id(), 0, words.say("demonstration.minutes"));
        minutes.decide(manager, held.id(), words.say("demonstration.decision"), words.say("demonstration.who"), Optional.of(Days.today(clock).plusDays(DUE_DAYS)));
    }

    /** Those that go through modules have two. */
    private void modules(Actor manager, Gathering gathering) {
        if (formats.find(manager, gathering.content().format()).flatMap(kept -> kept.format().rule(Rule.Kind.MODULES)).isEmpty()) return;
        var words = Texts.beside(DemonstrationGatherings.class).in(Locale.FRENCH);
        var modules = new ModuleRegister(store, ids);
        Stream.of("prevention", "recovery").forEach(stage -> modules.add(manager, gathering.id(), new Modules.Content(words.say("demonstration." + stage), words.say("demonstration." + stage + ".feedback"), words.say("demonstration." + stage + ".focus"), List.of())));
    }

    /** Whoever keeps the themes may have others. */
    private Content known(Actor manager, Content content) {
        return themes.codes(manager).contains(content.theme()) ? content : content.withTheme("");
    }

    private GatheringRegister register(LocalDate day) {
        return new GatheringRegister(store, on(day), ids, formats, themes, accounts, settings);
    }

    private Clock on(LocalDate day) {
        return Clock.offset(clock, Duration.between(Days.begin(Days.today(clock)), Days.begin(day)));
    }

    /** What is past is done, but for the last ones. */
    private void done(Actor manager, Gathering gathering, LocalDate today, int left) {
        var plans = new PlanRegister(store, clock, ids, accounts, settings);
        var past = plans.find(manager, gathering.id()).orElseThrow().late(today);
        past.stream().limit(Math.max(0, past.size() - left)).forEach(task -> plans.done(manager, gathering.id(), task.id(), task.version(), true));
    }

    private Gathering move(Actor manager, Gathering gathering, GatheringState to) {
        return written(register(Days.today(clock)).move(manager, gathering.id(), gathering.version(), to, gathering.state().asksReason(to) ? Texts.beside(DemonstrationGatherings.class).in(Locale.FRENCH).say("demonstration.reason") : ""));
    }

    private static Gathering written(Written written) {
        if (written instanceof Written.Done done) return done.gathering();
        throw new IllegalStateException("demonstration: " + written);
    }
}
