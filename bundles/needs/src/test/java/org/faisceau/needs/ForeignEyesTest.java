// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Audiences;
import org.faisceau.needs.api.Calls;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Forecasts;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Interests;
import org.faisceau.needs.api.Links;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Outcome;
import org.faisceau.needs.api.Outcomes;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.needs.api.Reply;
import org.faisceau.needs.api.Taken;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;
import org.faisceau.needs.api.Values;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups;
import org.faisceau.store.api.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method that takes an actor, called by each role of a foreign organisation on somebody's draft. */
public class ForeignEyesTest {
    private OpenNeeds open;
    private Need secret;
    private StoredFile piece;
    private List<Theme> themes;
    private Pool pool;
    private WorkGroup group;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        secret = open.registered("Secret draft");
        piece = open.kept("Secret piece.txt", "secret");
        open.attachments.attach(MANAGER, secret.id(), piece, false);
        themes = open.themes.list(MANAGER);
        var other = open.registered(Content.titled("Secret neighbour", open.organisation("Ville de Rivemont")));
        pool = ((Pools.Pooling.Done) open.pools().create(MANAGER, List.of(secret.id(), other.id()), "Secret pool", Pool.Form.EXPRESSION, "")).pool();
        var terms = new WorkGroup.Terms("Secret group", WorkGroup.Kind.OTHER, "", "", Optional.empty(), Optional.empty(), Set.of(open.town));
        var formed = ((WorkGroups.Grouping.Done) open.groups().form(MANAGER, terms)).group();
        group = ((WorkGroups.Grouping.Done) open.groups().put(MANAGER, formed.id(), secret.id(), true)).group();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> showsNothingForeignAndChangesNothing() {
        var interests = open.interests(new Posted());
        var outcomes = new OutcomeRegister(open.store.store(), open.clock, open.needs);
        Map<Class<?>, Object> doors = new HashMap<>(Map.of(Needs.class, open.needs, Themes.class, open.themes, Interests.class, interests, Outcomes.class, outcomes,
                Pools.class, open.pools(), Audiences.class, new AudienceRegister(open.store.store(), open.needs, open.organisations),
                Details.class, open.details, Attachments.class, open.attachments, Values.class, open.values));
        doors.put(Families.class, new FamilyRegister(open.store.store()));
        doors.put(Forecasts.class, new ForecastRegister(open.store.store(), open.clock));
        doors.put(WorkGroups.class, open.groups());
        doors.put(Calls.class, open.calls(new Posted()));
        doors.put(Links.class, new LinkRegister(open.store.store(), open.needs));
        return doors.entrySet().stream().flatMap(door -> Arrays.stream(door.getKey().getMethods())
                .filter(ForeignEyesTest::isAboutOthers)
                .flatMap(method -> foreigners().map(actor -> dynamicTest(
                        door.getKey().getSimpleName() + "." + method.getName() + " as " + actor.role(), () -> sees(method, door.getValue(), actor)))));
    }

    /** That a buyer may record needs of the own town is no secret. */
    private static boolean isAboutOthers(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class && !method.getName().equals("mayRegister");
    }

    /** Every role but those of the Living-Lab itself, which see all needs. */
    private Stream<Actor> foreigners() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER)).stream()
                .map(role -> new Actor("foreign-" + role, role, role == Role.NOBODY ? "" : open.otherTown));
    }

    private void sees(Method method, Object door, Actor actor) throws Exception {
        var seen = String.valueOf(method.invoke(door, Arrays.stream(method.getParameters()).map(parameter -> value(parameter, actor)).toArray()));
        assertFalse(seen.contains("Secret") || seen.contains(secret.id()) || seen.equals("true"), method.getName() + " says " + seen);
        assertEquals(secret, open.needs.find(MANAGER, secret.id()).orElseThrow());
        assertEquals(themes, open.themes.list(MANAGER));
        assertEquals(Optional.of(group), open.groups().find(MANAGER, group.id()));
        assertEquals(Optional.of(pool), open.pools().find(MANAGER, pool.id()));
        assertEquals(Detail.none(), open.details.find(MANAGER, secret.id()).orElseThrow());
        assertEquals(1, open.attachments.of(MANAGER, secret.id()).size());
    }

    private Object value(Parameter parameter, Actor actor) {
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(Actor.class, actor),
                Map.entry(int.class, 1), Map.entry(boolean.class, false),
                Map.entry(Need.class, secret), Map.entry(NeedState.class, NeedState.SUBMITTED), Map.entry(NeedOrder.class, NeedOrder.TITLE),
                Map.entry(NeedFilter.class, NeedFilter.all()), Map.entry(Content.class, Content.titled("Taken over", open.town)),
                Map.entry(List.class, List.of(new Taken("test:1", Content.titled("Taken over", open.town), Taken.FIELDS))),
                Map.entry(Interest.Stance.class, Interest.Stance.INTERESTED), Map.entry(Reply.Stance.class, Reply.Stance.INTERESTED), Map.entry(Amount.class, Amount.unknown()), Map.entry(Outcome.Answer.class, Outcome.Answer.CONTRACT),
                Map.entry(Pool.Form.class, Pool.Form.EXPRESSION), Map.entry(Pool.class, pool), Map.entry(Pool.Member.class, pool.members().get(0)),
                Map.entry(Pool.Terms.class, pool.terms()), Map.entry(Map.class, Map.of()), Map.entry(Set.class, Set.of()),
                Map.entry(Optional.class, Optional.empty()), Map.entry(Collection.class, List.of(secret.id())), Map.entry(StoredFile.class, piece),
                Map.entry(Detail.class, Detail.none()), Map.entry(Theme.class, new Theme("water", "Vandal", "Vandal", "", "", false, 1)));
        if (parameter.getName().equals("id") && parameter.getDeclaringExecutable().getDeclaringClass() == Pools.class) return pool.id();
        if (parameter.getName().equals("id") && parameter.getDeclaringExecutable().getDeclaringClass() == WorkGroups.class) return group.id();
        if (parameter.getType() == WorkGroup.class) return group;
        if (parameter.getType() == WorkGroup.Terms.class) return group.terms();
        if (parameter.getName().equals("needs")) return List.of(secret.id());
        return parameter.getType() == String.class ? word(parameter.getName()) : values.get(parameter.getType());
    }

    private String word(String name) {
        return Map.of("id", secret.id(), "organisation", open.town, "need", secret.id(), "hash", piece.hash(), "after", "", "reason", "vandalism").getOrDefault(name, "");
    }
}
