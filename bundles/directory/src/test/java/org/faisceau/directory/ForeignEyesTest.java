// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method of the api, called by each role of a foreign organisation; managers may read and change all. */
class ForeignEyesTest {
    private OpenDirectory open;
    private Organisation home;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDirectory(folder);
        home = open.add(new Draft("Secret home", OrganisationKind.COMMUNE, "732829320", "", "Secret place"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> changesNothingForeign() {
        return Stream.of(Role.BUYER, Role.EXPERT, Role.COMPANY, Role.OBSERVER, Role.NOBODY).flatMap(role -> methods().map(method ->
                dynamicTest(method.getName() + " as " + role, () -> {
                    call(method, new Actor("foreign", role, "org-foreign"));
                    assertEquals(Optional.of(home), open.organisations.find(Actor.system(), home.id()));
                    assertEquals(1, open.organisations.count(Actor.system(), "", Optional.empty()));
                })));
    }

    @TestFactory
    Stream<DynamicTest> showsNothingWithoutAccount() {
        return methods().map(method -> dynamicTest(method.getName(), () -> {
            var seen = call(method, Actor.nobody());
            assertFalse(seen.contains("ecret") || seen.equals("1") || seen.equals("true"), seen);
        }));
    }

    private static Stream<Method> methods() {
        return Arrays.stream(Organisations.class.getMethods());
    }

    private String call(Method method, Actor actor) throws ReflectiveOperationException {
        var given = Arrays.stream(method.getParameters()).map(parameter -> value(parameter, actor)).toArray();
        return String.valueOf(method.invoke(open.organisations, given));
    }

    private Object value(Parameter parameter, Actor actor) {
        Map<Class<?>, Object> byType = Map.of(
                Set.class, Set.of(), Actor.class, actor, int.class, 1, Optional.class, Optional.empty(), Collection.class, List.of(home.id(), home.siren(), home.name()),
                OrganisationFilter.class, OrganisationFilter.all(), Draft.class, new Draft("Taken over", OrganisationKind.COMPANY, "", "", ""));
        Map<String, Object> byName = Map.of("id", home.id(), "siren", home.siren());
        return byType.getOrDefault(parameter.getType(), byName.getOrDefault(parameter.getName(), ""));
    }
}
