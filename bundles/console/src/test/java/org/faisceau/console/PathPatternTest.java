// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathPatternTest {
    @Test
    void readsItsVariables() {
        assertEquals(Optional.of(Map.of("id", "n1", "tab", "history")), new PathPattern("needs/{id}/{tab}").match(List.of("needs", "n1", "history")));
    }

    @Test
    void isNoOtherPath() {
        assertTrue(new PathPattern("needs/{id}").match(List.of("needs")).isEmpty());
        assertTrue(new PathPattern("needs/{id}").match(List.of("files", "n1")).isEmpty());
        assertTrue(new PathPattern("needs/{id}").match(List.of("needs", " ")).isEmpty());
    }

    @Test
    void isTheRootWhereItIsEmpty() {
        assertTrue(new PathPattern("").match(List.of()).isPresent());
    }

    @Test
    void putsWordsBeforeVariables() {
        var sorted = Stream.of("needs/{id}", "needs/new", "{any}/new").map(PathPattern::new).sorted().toList();
        assertEquals(List.of(new PathPattern("needs/new"), new PathPattern("needs/{id}"), new PathPattern("{any}/new")), sorted);
    }
}
