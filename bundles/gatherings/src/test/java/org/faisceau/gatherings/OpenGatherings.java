// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Gathering.Content;
import org.faisceau.gatherings.api.Gathering.Expected;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.testkit.TemporaryStore;

/** Gatherings on a store of their own, on 24 November 2026. */
public final class OpenGatherings implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor BUYER = new Actor("buyer", Role.BUYER, "town");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "town");
    public static final Actor COMPANY = new Actor("company", Role.COMPANY, "firm");

    /** A Monday; the Thursday before is Ascension. */
    public static final LocalDate GOLDEN_DAY = LocalDate.of(2027, 5, 10);

    public final Clock clock;
    public final Ids ids;
    public final TemporaryStore store;
    public final Accounts accounts = accounts();
    public final SolutionThemes themes = new FewThemes();
    public final FormatRegister formats;
    public final GatheringRegister gatherings;
    public final PlanSettings settings = settings(2);
    public final PlanRegister plans;

    public OpenGatherings(Path folder) {
        this(folder, "2026-11-24T09:00:00Z");
    }

    public OpenGatherings(Path folder, String now) {
        clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        ids = new TimeOrderedIds(clock);
        store = TemporaryStore.in(folder, clock);
        formats = new FormatRegister(store.store(), clock);
        gatherings = new GatheringRegister(store.store(), clock, ids, formats, themes, accounts, settings);
        plans = new PlanRegister(store.store(), clock, ids, accounts, settings);
    }

    /** The masterclass of the golden plan: three authorities, three companies, a mentor, a facilitator, ninety minutes. */
    public Content golden() {
        return Content.titled("Masterclass de mai", "masterclass", GOLDEN_DAY).at(LocalTime.of(9, 30), LocalTime.of(11, 0)).in("Halle fictive").withTheme("water").expecting(new Expected(3, 3, 1, 1, 0));
    }

    public Gathering planned() {
        return done(gatherings.plan(MANAGER, golden()));
    }

    public Gathering opened() {
        return moved(planned(), GatheringState.OPEN);
    }

    public Gathering moved(Gathering gathering, GatheringState to) {
        return done(gatherings.move(MANAGER, gathering.id(), gathering.version(), to, "because"));
    }

    public static Gathering done(Written written) {
        return assertInstanceOf(Written.Done.class, written).gathering();
    }

    /** @param days working days before a task is due */
    public static PlanSettings settings(int days) {
        return new PlanSettings((PlanSettings.Settings) Proxy.newProxyInstance(PlanSettings.class.getClassLoader(), new Class<?>[] {PlanSettings.Settings.class},
                (proxy, method, args) -> method.getName().equals("daysBefore") ? (Object) days : method.getName().equals("alsaceMoselle") ? (Object) false : PlanSettings.Settings.class));
    }

    private record FewThemes() implements SolutionThemes {
        @Override
        public String name(Actor actor, String code, Locale locale) {
            return "theme " + code;
        }

        @Override
        public List<String> codes(Actor actor) {
            return List.of("water", "soils");
        }

        @Override
        public Optional<String> code(Actor actor, String written) {
            return Optional.of(written).filter(codes(actor)::contains);
        }
    }

    /** Four people; everybody is called as their identifier. */
    private static Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "find" -> known().filter(one -> one.id().equals(args[1])).findFirst();
                    case "shownName" -> "Name of " + args[0];
                    case "shownNames" -> ((Collection<?>) args[0]).stream().distinct().collect(Collectors.toMap(Function.identity(), id -> "Name of " + id));
                    case "page" -> new Slice<>(known().filter(one -> ((Accounts.Sought) args[1]).role().filter(one.role()::equals).isPresent()).toList(), "");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Stream<Account> known() {
        return Stream.of(MANAGER, BUYER, OBSERVER, COMPANY).map(one -> new Account(one.id(), one.id(), "Personne fictive " + one.id(), "", one.role(), one.organisation(), "fr", false, Instant.EPOCH, 1));
    }

    @Override
    public void close() {
        store.close();
    }
}
