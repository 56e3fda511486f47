// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Accounts.Sought;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.projects.api.Dues;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Step;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueJobTest {
    private final List<Letter> posted = new ArrayList<>();
    private final Messages messages = (actor, letter) -> {
        posted.add(letter);
        return new Messages.Posted(1, 0, 0);
    };

    private final List<Account> people = new ArrayList<>();

    private void account(String id, Role role, String organisation) {
        people.add(new Account(id, id, "Fictif " + id, "", role, organisation, "fr", false, Instant.EPOCH, 1));
    }

    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> method.getName().equals("find")
                ? people.stream().filter(one -> one.id().equals(args[1])).findFirst()
                : new Slice<>(people.stream().filter(one -> one.organisation().equals(((Sought) args[1]).organisation())).toList(), ""));
    }

    private void run(OpenProjects open) {
        new DueJob(open.dues, open.projects, accounts(), messages).run(new TestRun(open.clock));
    }

    @Test
    void tellsThoseAloneWhoChangeTheProjectNow(@TempDir Path folder) {
        try (var open = new OpenProjects(folder)) {
            var one = open.project();
            done(open.projects.change(MANAGER, one.id(), 1, one.content().with(one.makeup().withSteps(List.of(new Step("Pose", Optional.of(TODAY), Optional.empty()))))));
            account("buyer", Role.BUYER, open.firm);
            account("observer", Role.OBSERVER, open.town);
            account("expert", Role.EXPERT, open.town);
            run(open);
            assertEquals(List.of(), posted, "who began it has moved, and the others of the bearer read none of it");
            account("successor", Role.BUYER, open.town);
            run(open);
            assertEquals(List.of(Audience.people(Set.of("successor"))), posted.stream().map(Letter::audience).toList());
            var kind = new DueKind();
            assertTrue(kind.mayBeDeclined() && people.stream().filter(it -> it.id().equals("successor")).allMatch(it -> it.actor().is(kind.role())), "who is told may have none of it");
        }
    }

    @Test
    void tellsTheManagerWhoBeganIt(@TempDir Path folder) {
        try (var open = new OpenProjects(folder)) {
            done(open.projects.add(MANAGER, Project.Content.titled("Toits fictifs", open.town).with(Makeup.none().withSteps(List.of(new Step("Pose", Optional.of(TODAY), Optional.empty()))))));
            account("manager", Role.MANAGER, "");
            run(open);
            assertEquals(List.of(Audience.people(Set.of("manager"))), posted.stream().map(Letter::audience).toList());
        }
    }

    @Test
    void manyLateThingsHideNothingThatIsToCome(@TempDir Path folder) {
        try (var open = new OpenProjects(folder)) {
            account("buyer", Role.BUYER, open.town);
            for (int at = 0; at * Projects.PARTS_MOST <= Dues.MOST; at++) {
                var late = IntStream.range(0, Projects.PARTS_MOST).mapToObj(it -> new Step("Late " + it, Optional.of(day(-1 - it % 50)), Optional.empty())).toList();
                done(open.projects.add(open.buyer, Project.Content.titled("Late " + at, open.town).with(Makeup.none().withSteps(late))));
            }
            done(open.projects.add(open.buyer, Project.Content.titled("Soon", open.town).with(Makeup.none().withSteps(List.of(new Step("Pose", Optional.of(day(3)), Optional.empty()))))));
            run(open);
            assertEquals("Pose", posted.get(posted.size() - 1).values().in(Locale.FRENCH).get("what"));
            assertTrue(posted.size() > Dues.MOST, () -> posted.size() + " told");
        }
    }

    private static LocalDate day(int days) {
        return TODAY.plusDays(days);
    }

    @Test
    void tellsTheBearerAndWhoBeganItWhatIsDueInAWeekOrLate(@TempDir Path folder) {
        try (var open = new OpenProjects(folder)) {
            var one = open.project();
            var steps = List.of(new Step("Pose", Optional.of(TODAY.plusDays(7)), Optional.empty()), new Step("Choose", Optional.of(TODAY.minusDays(1)), Optional.empty()), new Step("Far", Optional.of(TODAY.plusDays(8)), Optional.empty()));
            done(open.projects.change(MANAGER, one.id(), 1, one.content().with(one.makeup().withSteps(steps))));
            account("buyer", Role.BUYER, open.town);
            account("colleague", Role.BUYER, open.town);
            run(open);
            var both = Audience.people(Set.of("buyer", "colleague"));
            assertEquals(List.of(both, both), posted.stream().map(Letter::audience).toList());
            assertTrue(posted.get(0).key().endsWith("/2026-11-25/late") && posted.get(1).key().endsWith("/2026-12-03"), posted::toString);
            assertEquals(Map.of("what", "Choose", "sort", "étape", "project", one.title(), "day", "25 nov. 2026"), posted.get(0).values().in(Locale.FRENCH));
            assertEquals(one.address() + "#steps", posted.get(0).address());
            assertEquals(List.of("what", "sort", "project", "day"), new DueKind().placeholders(Locale.ENGLISH).stream().map(it -> it.name()).toList());
        }
    }
}
