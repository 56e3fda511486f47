// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.projects.api.Projects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method that takes an actor, called by each role of a foreign organisation on what is not shared. */
public class ForeignEyesTest {
    private OpenProjects open;
    private Project secret;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenProjects(folder);
        secret = open.project();
        secret = OpenProjects.done(open.projects.change(MANAGER, secret.id(), 1, secret.content().about("Secret summary")));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> showsNothingForeignAndChangesNothing() {
        Map<Class<?>, Object> doors = Map.of(Projects.class, open.projects);
        return doors.entrySet().stream().flatMap(door -> Arrays.stream(door.getKey().getMethods()).filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class)
                .filter(method -> !List.of("add", "mayAdd").contains(method.getName()) || door.getKey() != Projects.class)
                .flatMap(method -> foreigners().map(actor -> dynamicTest(door.getKey().getSimpleName() + "." + method.getName() + " as " + actor.role(), () -> sees(method, door.getValue(), actor)))));
    }

    private static Stream<Actor> foreigners() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER)).stream().map(role -> new Actor("foreign-" + role, role, role == Role.NOBODY ? "" : "elsewhere"));
    }

    private void sees(Method method, Object door, Actor actor) throws Exception {
        var seen = String.valueOf(method.invoke(door, Arrays.stream(method.getParameters()).map(parameter -> value(parameter, actor)).toArray()));
        assertFalse(seen.contains("Secret") || seen.equals("true") || seen.startsWith("Done"), method.getName() + " says " + seen);
        assertEquals(secret, open.projects.find(MANAGER, secret.id()).orElseThrow());
    }

    private Object value(Parameter parameter, Actor actor) {
        Map<Class<?>, Object> values = Map.ofEntries(Map.entry(Actor.class, actor), Map.entry(int.class, 2), Map.entry(Project.class, secret), Map.entry(Project.Content.class, secret.content().about("vandal")),
                Map.entry(ProjectFilter.class, ProjectFilter.all()), Map.entry(ProjectOrder.class, ProjectOrder.LATEST));
        if (parameter.getType() == String.class) return parameter.getName().equals("after") ? "" : secret.id();
        return Collection.class.isAssignableFrom(parameter.getType()) ? List.of(secret.id()) : values.get(parameter.getType());
    }
}
