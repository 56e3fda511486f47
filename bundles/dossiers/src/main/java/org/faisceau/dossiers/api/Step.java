// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;

/**
 * A state a dossier came to.
 *
 * @param reason what the person gave; may be empty
 */
public record Step(DossierState state, Instant at, String actor, String reason) {}
