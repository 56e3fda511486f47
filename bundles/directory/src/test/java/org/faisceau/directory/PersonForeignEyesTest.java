// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method of people, called by each role of a foreign organisation: none is seen, none is changed. */
class PersonForeignEyesTest {
    private OpenPeople open;
    private Person secret;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPeople(folder);
        secret = open.add(open.content("Secret Name"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> seesAndChangesNothing() {
        return Stream.of(Role.BUYER, Role.EXPERT, Role.COMPANY, Role.OBSERVER, Role.NOBODY).flatMap(role -> Arrays.stream(People.class.getMethods())
                .map(method -> dynamicTest(method.getName() + " as " + role, () -> {
                    var seen = call(method, new Actor("foreign", role, "org-foreign"));
                    assertFalse(seen.contains("ecret") || seen.equals("1"), seen);
                    assertEquals(Optional.of(secret), open.people.find(Actor.system(), secret.id()));
                    assertEquals(1, open.people.count(Actor.system(), PersonFilter.all()));
                })));
    }

    private String call(Method method, Actor actor) throws ReflectiveOperationException {
        var given = Arrays.stream(method.getParameters()).map(parameter -> value(parameter, actor)).toArray();
        return String.valueOf(method.invoke(open.people, given));
    }

    private Object value(Parameter parameter, Actor actor) {
        Map<Class<?>, Object> byType = Map.of(Actor.class, actor, int.class, 1, PersonFilter.class, PersonFilter.all(), PersonContent.class, open.content("Taken over"),
                Person.class, secret, Collection.class, List.of(secret.id(), secret.content().mail()), LocalDate.class, LocalDate.of(2030, 1, 1));
        return byType.getOrDefault(parameter.getType(), parameter.getName().equals("id") ? secret.id() : "");
    }
}
