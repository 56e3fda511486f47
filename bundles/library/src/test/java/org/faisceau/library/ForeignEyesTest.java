// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Chapter;
import org.faisceau.library.api.Chapters;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.library.api.Feedbacks;
import org.faisceau.library.api.Links;
import org.faisceau.library.api.ReadingLists;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.WorkOrder;
import org.faisceau.library.api.Works;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method that takes an actor, called by each role of a foreign organisation on what is not shared. */
public class ForeignEyesTest {
    private OpenLibrary open;
    private Work draft;
    private Feedback kept;
    private Chapter chapter;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        draft = done(open.works.add(MANAGER, Work.Content.titled(WorkKind.GUIDE, "Secret draft").shared(false)));
        chapter = done(open.chapters.add(MANAGER, draft.id(), "Secret chapter", ""));
        done(open.lists.add(MANAGER, "secret-format", draft.id()));
        kept = done(open.feedbacks.change(open.buyer, open.feedback().id(), 1, open.feedback().content().withResult("Secret result")));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> showsNothingForeignAndChangesNothing() {
        Map<Class<?>, Object> doors = Map.of(Works.class, open.works, Feedbacks.class, open.feedbacks, Chapters.class, open.chapters, ReadingLists.class, open.lists, Links.class, open.links);
        return doors.entrySet().stream().flatMap(door -> Arrays.stream(door.getKey().getMethods()).filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class)
                .filter(method -> door.getKey() != Feedbacks.class || !List.of("add", "take", "mayAdd").contains(method.getName()))
                .flatMap(method -> foreigners().map(actor -> dynamicTest(door.getKey().getSimpleName() + "." + method.getName() + " as " + actor.role(), () -> sees(method, door.getValue(), actor)))));
    }

    private static Stream<Actor> foreigners() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER)).stream().map(role -> new Actor("foreign-" + role, role, role == Role.NOBODY ? "" : "elsewhere"));
    }

    private void sees(Method method, Object door, Actor actor) throws Exception {
        var seen = String.valueOf(method.invoke(door, Arrays.stream(method.getParameters()).map(parameter -> value(method, parameter, actor)).toArray()));
        assertFalse(seen.contains("Secret") || seen.equals("true") || seen.startsWith("Done"), method.getName() + " says " + seen);
        assertEquals(draft, open.works.find(MANAGER, draft.id()).orElseThrow());
        assertEquals(chapter, open.chapters.find(MANAGER, chapter.id()).orElseThrow());
        assertEquals(List.of(draft), open.lists.of(MANAGER, "secret-format"));
        assertEquals(kept, open.feedbacks.find(MANAGER, kept.id()).orElseThrow());
    }

    private Object value(Method method, Parameter parameter, Actor actor) {
        Map<Class<?>, Object> values = Map.ofEntries(Map.entry(Actor.class, actor), Map.entry(int.class, 1), Map.entry(Work.Content.class, draft.content().about("vandal")), Map.entry(WorkFilter.class, WorkFilter.all()),
                Map.entry(WorkOrder.class, WorkOrder.LATEST), Map.entry(Feedback.class, kept), Map.entry(Feedback.Content.class, kept.content().learning("vandal")), Map.entry(FeedbackFilter.class, FeedbackFilter.all()),
                Map.entry(FeedbackOrder.class, FeedbackOrder.LATEST), Map.entry(Ref.class, new Ref("contract", "c1")), Map.entry(Optional.class, Optional.of(LocalDate.of(2026, 11, 26))));
        var id = method.getDeclaringClass() == Works.class ? draft.id() : kept.id();
        var named = Map.of("work", draft.id(), "chapter", chapter.id(), "format", "secret-format", "title", "vandal", "body", "vandal", "after", "");
        if (parameter.getType() == String.class) return named.getOrDefault(parameter.getName(), id);
        return Collection.class.isAssignableFrom(parameter.getType()) ? List.of(id) : values.get(parameter.getType());
    }
}
