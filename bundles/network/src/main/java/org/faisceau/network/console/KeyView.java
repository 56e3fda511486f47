// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.Warning;

/** What the page of a Living-Lab whose key is known shows; trustedBy and revokedBy: names; warnings: of it alone. */
record KeyView(TrustedLab lab, String trustedBy, String revokedBy, String structure, boolean mayTrust, boolean mayFetch, List<Warning> warnings) {}
