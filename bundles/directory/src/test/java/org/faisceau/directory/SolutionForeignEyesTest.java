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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionPast;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionPart;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method of the two apis, called by each role of a foreign organisation: a draft and an introduction stay hidden and unchanged. */
class SolutionForeignEyesTest {
    private static final List<Role> FOREIGN = List.of(Role.BUYER, Role.EXPERT, Role.COMPANY, Role.OBSERVER, Role.NOBODY);
    private OpenSolutions open;
    private Solution draft;
    private Introduction made;
    private StoredFile file;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
        draft = open.draft("Secret solution");
        file = open.file("secret.txt");
        draft = OpenSolutions.saved(open.solutions.attach(OpenSolutions.MANAGER, draft.id(), 1, SolutionPart.SYNTHESIS, file));
        made = OpenSolutions.saved(open.introductions.ask(OpenSolutions.MANAGER, open.between(), true));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> hidesDraftsAndKeepsThem() {
        return FOREIGN.stream().flatMap(role -> Arrays.stream(Solutions.class.getMethods()).map(method -> dynamicTest(method.getName() + " as " + role, () -> {
            var seen = call(method, open.solutions, new Actor("foreign", role, "org-foreign"));
            assertFalse(seen.contains("ecret") && !method.getReturnType().equals(Solutions.Saving.class), seen);
            assertEquals(Optional.of(draft), open.solutions.find(Actor.system(), draft.id()));
            assertEquals(1, open.solutions.count(Actor.system(), SolutionFilter.all(), 10));
        })));
    }

    @TestFactory
    Stream<DynamicTest> hidesIntroductionsAndKeepsThem() {
        return FOREIGN.stream().flatMap(role -> Arrays.stream(Introductions.class.getMethods()).map(method -> dynamicTest(method.getName() + " as " + role, () -> {
            var seen = call(method, open.introductions, new Actor("foreign", role, "org-foreign"));
            assertFalse(seen.contains("ecret") || seen.equals("1") || seen.contains("=1"), seen);
            assertEquals(Optional.of(made), open.introductions.find(Actor.system(), made.id()));
            assertEquals(1, open.introductions.count(Actor.system(), IntroductionFilter.all(), 10));
        })));
    }

    private String call(Method method, Object register, Actor actor) throws ReflectiveOperationException {
        var given = Arrays.stream(method.getParameters()).map(parameter -> value(parameter, actor)).toArray();
        return String.valueOf(method.invoke(register, given));
    }

    private Object value(Parameter parameter, Actor actor) {
        Map<Class<?>, Object> byType = Map.ofEntries(
                Map.entry(Actor.class, actor), Map.entry(boolean.class, true), Map.entry(SolutionFilter.class, SolutionFilter.all()),
                Map.entry(SolutionOrder.class, SolutionOrder.TITLE), Map.entry(Collection.class, List.of(draft.id())),
                Map.entry(SolutionContent.class, SolutionContent.titled(open.company.id(), "Taken over")), Map.entry(SolutionState.class, SolutionState.PUBLISHED),
                Map.entry(SolutionPart.class, SolutionPart.SYNTHESIS), Map.entry(StoredFile.class, file), Map.entry(Solution.class, draft),
                Map.entry(IntroductionFilter.class, IntroductionFilter.all()), Map.entry(IntroductionOrder.class, IntroductionOrder.DAY),
                Map.entry(Period.class, new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))), Map.entry(IntroductionContent.class, open.between()),
                Map.entry(IntroductionSide.class, IntroductionSide.COMPANY), Map.entry(IntroductionOutcome.class, IntroductionOutcome.CONTRACT),
                Map.entry(Introduction.class, made), Map.entry(IntroductionPast.class,
                        new IntroductionPast(IntroductionState.MADE, LocalDate.of(2026, 1, 1), Optional.empty(), "", Optional.empty(), "")));
        boolean isIntroduction = parameter.getDeclaringExecutable().getDeclaringClass().equals(Introductions.class);
        Map<String, Object> byName = new HashMap<>(Map.of("seenVersion", isIntroduction ? made.version() : draft.version(), "limit", 1, "most", 10,
                "id", isIntroduction ? made.id() : draft.id(), "keptId", draft.id(), "otherId", draft.id(), "organisation", open.company.id(),
                "title", "Secret solution", "one", draft.id(), "other", draft.id()));
        byName.put("year", 0);
        if (parameter.getName().equals("contents")) return List.of(open.between());
        return byType.getOrDefault(parameter.getType(), byName.getOrDefault(parameter.getName(), ""));
    }
}
