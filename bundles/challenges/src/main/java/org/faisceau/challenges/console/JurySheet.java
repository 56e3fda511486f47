// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.List;
import java.util.Map;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Score;
import org.faisceau.challenges.api.Stage;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;

/**
 * What the page of a jury shows.
 *
 * @param members accounts
 * @param names by account
 * @param rated the applications it reads, highest average first
 * @param undecided how many still wait for a decision
 */
record JurySheet(Edition edition, Stage stage, List<String> members, Map<String, String> names, List<Option> offered, List<Application> rated, Map<String, Score> scores, int undecided, boolean leads, Form form) {
    Score score(Application one) {
        return scores.getOrDefault(one.id(), Score.none());
    }
}
