// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the contract of {@link TechniqueContract} consists of is a promise to outsiders: it only grows. */
class PromiseTest {
    @Test
    void holdsThirteenThingsAgainstATechnique() {
        assertEquals(List.of("bearsBlankAnswers", "bearsHostileAnswersAndLosesNothing", "bringsEarlierStatesUpToDate", "comesBackFromEachWeek", "hasAWordOfItsOwn", "importsOnlyWhatItMay", "isPluggedInAndOutAHundredTimesAndLeavesNothing", "movesTheSameWayTwice",
                "namesWhatItHandsOut", "reachesItsEndInTime", "speaksBothLanguages", "tellsNoCompanyLessThanAnother", "worksWhileOtherModulesAreStopped"),
                Stream.of(TechniqueContract.class.getDeclaredMethods()).filter(one -> one.isAnnotationPresent(Test.class)).map(one -> one.getName()).sorted().toList());
    }
}
