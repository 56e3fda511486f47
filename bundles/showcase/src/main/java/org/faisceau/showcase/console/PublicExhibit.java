// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Face;

/**
 * What the public page of one thing shows.
 *
 * @param website of the organisation it belongs to; empty for none
 * @param others what else is shown of that organisation
 */
record PublicExhibit(Exhibit exhibit, String website, List<Exhibit> others, Face face) {}
