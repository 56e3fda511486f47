// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.OpenShowcase.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.faisceau.showcase.api.IssueFilter;
import org.faisceau.showcase.api.SubscriberFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DemonstrationShowcaseTest {
    @Test
    void hasAgreementsAPhotographABrochureAndALetterToSend(@TempDir Path folder) {
        try (var open = new OpenShowcase(folder)) {
            var demonstrator = open.demonstrator("Banc d’essai");
            new DemonstrationShowcase(open.agreements, open.faces, open.issues, open.showcase, open.store.store(), open.clock, () -> MANAGER).load();
            assertEquals(List.of(), open.agreements.waiting(MANAGER, Locale.FRENCH, 10));
            assertFalse(open.showcase.find(demonstrator.ref(), Locale.FRENCH).orElseThrow().picture().isEmpty());
            assertEquals(2, open.issues.count(MANAGER, IssueFilter.all(), 10));
            assertEquals(List.of(), open.issues.sent(10));
            assertEquals(3, open.subscribers.count(MANAGER, SubscriberFilter.all(), 10));
        }
    }
}
