// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.faisceau.documents.api.Block.Grid;
import org.junit.jupiter.api.Test;

final class WidthsTest {
    @Test
    void giveLongTextsMoreRoom() {
        var shares = Widths.of(new Grid("", Specimens.COLUMNS, Specimens.rows(20)));
        assertTrue(shares[0] > 2 * shares[1], Arrays.toString(shares));
    }

    @Test
    void makeAHundredOfManyColumns() {
        var shares = Widths.of((Grid) Specimens.wide().blocks().get(0));
        assertEquals(100, Arrays.stream(shares).sum());
        assertTrue(Arrays.stream(shares).allMatch(share -> share == 3 || share == 4), Arrays.toString(shares));
    }
}
