// SPDX-License-Identifier: Apache-2.0
/**
 * The site visit: one grid of observation for each company that receives the buyer, terms of safety and confidentiality agreed on before,
 * pictures that were allowed, a report that compares. Begin reading at {@link org.faisceau.visit.SiteVisit}. Without {@code sourcing} it is
 * not called.
 */
@NullMarked
package org.faisceau.visit;

import org.jspecify.annotations.NullMarked;
