// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnseenTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u00a0\u202f", "\ufeff", "\u202e\u2066", "\u3164", "\u0301\ufe0f", "\u2800"})
    void isWhatNoScreenShows(String text) {
        assertTrue(Unseen.is(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u200bé", "שלום", "!", "水", "🌿", "1"})
    void isNothingElse(String text) {
        assertFalse(Unseen.is(text));
    }

    @Test
    void isWordlessWhereNothingCanBeRead() {
        for (var text : List.of("", " … ", ".", "!", "—", "🌿")) assertTrue(Unseen.isWordless(text), text);
        for (var text : List.of("a", "é.", "水", "1", "« oui »")) assertFalse(Unseen.isWordless(text), text);
    }
}
