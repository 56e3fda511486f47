// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
