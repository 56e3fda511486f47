// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.network.api.TrustedLab;

/** What the page of a Living-Lab whose key is known shows; trustedBy and revokedBy: names. */
record KeyView(TrustedLab lab, String trustedBy, String revokedBy, String structure, boolean mayTrust, boolean mayFetch) {}
