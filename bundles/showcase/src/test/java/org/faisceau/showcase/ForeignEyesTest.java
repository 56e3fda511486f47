// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.OpenShowcase.MANAGER;
import static org.faisceau.showcase.OpenShowcase.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.AgreementFilter;
import org.faisceau.showcase.api.AgreementOrder;
import org.faisceau.showcase.api.Agreements;
import org.faisceau.showcase.api.Face;
import org.faisceau.showcase.api.Faces;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueFilter;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.IssueOrder;
import org.faisceau.showcase.api.Issues;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.SubscriberFilter;
import org.faisceau.showcase.api.SubscriberOrder;
import org.faisceau.showcase.api.Subscribers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method that takes an actor, called by each role of a foreign organisation. */
public class ForeignEyesTest {
    private OpenShowcase open;
    private Agreement agreement;
    private Issue issue;
    private Subscriber subscriber;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenShowcase(folder);
        agreement = done(open.agreements.give(MANAGER, open.resident.ref(), 0, new Agreement.Content("Secret person", OpenShowcase.TODAY, "Secret note", "")));
        issue = done(open.issues.add(MANAGER, new Issue.Content(IssueKind.NEWSLETTER, "Secret letter", "", List.of())));
        subscriber = open.asked("secret@firm.example");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> showsNothingForeignAndChangesNothing() {
        Map<Class<?>, Object> doors = Map.of(Agreements.class, open.agreements, Faces.class, open.faces, Issues.class, open.issues, Subscribers.class, open.subscribers);
        return doors.entrySet().stream().flatMap(door -> Arrays.stream(door.getKey().getMethods()).filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class)
                .flatMap(method -> foreigners().map(actor -> dynamicTest(door.getKey().getSimpleName() + "." + method.getName() + " as " + actor.role(), () -> sees(method, door.getValue(), actor)))));
    }

    private static Stream<Actor> foreigners() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER)).stream().map(role -> new Actor("foreign-" + role, role, role == Role.NOBODY ? "" : "elsewhere"));
    }

    private void sees(Method method, Object door, Actor actor) throws Exception {
        var seen = String.valueOf(method.invoke(door, Arrays.stream(method.getParameters()).map(parameter -> value(method, parameter, actor)).toArray()));
        assertFalse(seen.contains("Secret") || seen.contains("secret@") || seen.equals("true") || seen.startsWith("Done"), method.getName() + " says " + seen);
        assertEquals(agreement, open.agreements.find(MANAGER, agreement.id()).orElseThrow());
        assertEquals(issue, open.issues.find(MANAGER, issue.id()).orElseThrow());
        assertEquals(0, open.faces.face().version());
        assertEquals(List.of(subscriber), open.subscribers.page(MANAGER, SubscriberFilter.all(), SubscriberOrder.LATEST, "", 10).items());
    }

    private Object value(Method method, Parameter parameter, Actor actor) {
        Map<Class<?>, Object> values = Map.ofEntries(Map.entry(Actor.class, actor), Map.entry(int.class, 1), Map.entry(Agreement.Content.class, new Agreement.Content("vandal", OpenShowcase.TODAY, "", "")),
                Map.entry(Agreement.class, agreement), Map.entry(AgreementFilter.class, AgreementFilter.all()), Map.entry(AgreementOrder.class, AgreementOrder.LATEST),
                Map.entry(Ref.class, open.resident.ref()), Map.entry(Optional.class, Optional.empty()),
                Map.entry(Locale.class, Locale.FRENCH), Map.entry(Issue.Content.class, new Issue.Content(IssueKind.BROCHURE, "vandal", "", List.of())), Map.entry(IssueFilter.class, IssueFilter.all()),
                Map.entry(boolean.class, true), Map.entry(SubscriberFilter.class, SubscriberFilter.all()), Map.entry(SubscriberOrder.class, SubscriberOrder.LATEST), Map.entry(IssueOrder.class, IssueOrder.LATEST), Map.entry(Set.class, Set.of(Role.BUYER)), Map.entry(Face.class, new Face("vandal", "", "", "", Map.of(), 0)));
        var id = method.getDeclaringClass() == Subscribers.class ? subscriber.id() : method.getDeclaringClass() == Issues.class ? issue.id() : agreement.id();
        var named = Map.of("after", "", "organisation", open.firm, "mail", "vandal@firm.example", "how", "vandal");
        return parameter.getType() == String.class ? named.getOrDefault(parameter.getName(), id) : values.get(parameter.getType());
    }
}
