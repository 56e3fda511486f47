// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void sayTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(ClusterPage.class));
    }

    @Test
    void holdEveryKeyThatATemplateSays() throws IOException {
        assertEquals(List.of(), TextsCheck.missing(ClusterPage.class));
    }
}
