// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.util.Optional;
import org.faisceau.console.spi.Contributions;
import org.faisceau.library.api.Feedback;

/**
 * What a feedback's page shows.
 *
 * @param theme its name; empty for none
 * @param about what it can be traced to, as this visitor sees it; empty for none
 * @param noted who noted the agreement; empty where nobody did
 * @param others what other bundles add
 */
record FeedbackSheet(Feedback feedback, String theme, Optional<Subjects.Shown> about, String noted, boolean mayChange, Contributions others) {}
