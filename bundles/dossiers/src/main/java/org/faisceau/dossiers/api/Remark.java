// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;

/**
 * A comment.
 *
 * @param indication what it is about; empty for the whole dossier
 * @param isInternal true where the company does not read it
 */
public record Remark(String id, String indication, String text, boolean isInternal, String actor, Instant at) {}
