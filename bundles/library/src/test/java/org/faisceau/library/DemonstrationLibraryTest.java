// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.WorkOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DemonstrationLibraryTest {
    @Test
    void hasEachKindOfWorkSomeToReviewAndFeedbackSharedAndNot(@TempDir Path folder) {
        try (var open = new OpenLibrary(folder)) {
            new DemonstrationLibrary(open.works, open.feedbacks, open.themes, open.organisations, open.clock, name -> name.equals("buyer") ? open.buyer : MANAGER).load();
            var works = open.works.page(MANAGER, WorkFilter.all(), WorkOrder.LATEST, "", 100).items();
            assertEquals(EnumSet.allOf(WorkKind.class), works.stream().map(one -> one.content().kind()).collect(Collectors.toSet()));
            assertEquals(2, open.works.count(MANAGER, WorkFilter.all().due(), 10));
            assertTrue(works.stream().anyMatch(one -> !one.content().isShared()));
            var feedback = open.feedbacks.page(MANAGER, FeedbackFilter.all(), FeedbackOrder.LATEST, "", 100).items();
            assertTrue(feedback.stream().anyMatch(Feedback::isShared) && feedback.stream().anyMatch(one -> !one.isShared()));
        }
    }
}
