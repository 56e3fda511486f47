// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import org.faisceau.console.spi.Option;
import org.faisceau.dossiers.api.Dossier;

/**
 * What the page of an exercise shows.
 *
 * @param choice who could be invited; empty for who may not
 * @param hasRules false while the rule book is stopped
 */
record TrainingView(Dossier dossier, DossierNames names, List<String> people, List<Option> choice, boolean mayLead, boolean mayConclude, boolean isConcluded, boolean hasRules) {}
