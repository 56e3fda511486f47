// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void sayTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(PlansPage.class));
    }

    @Test
    void holdEveryKeyThatATemplateSays() throws IOException {
        assertEquals(List.of(), TextsCheck.missing(PlansPage.class));
    }
}
