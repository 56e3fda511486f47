// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import gg.jte.Content;
import java.util.List;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Stage;
import org.faisceau.console.spi.Contributions;

/**
 * What an edition's page shows.
 *
 * @param editions all of the same challenge, this one among them
 * @param concludedBy name of a person; empty before
 * @param isMember the visitor is of the jury
 * @param own applications of the visitor; all for who leads
 * @param others what other bundles add
 */
record EditionSheet(Edition edition, Stage stage, Content rules, List<Edition> editions, boolean mayWrite, String concludedBy, boolean isMember, List<Application> own, List<Application> winners, Contributions others) {}
