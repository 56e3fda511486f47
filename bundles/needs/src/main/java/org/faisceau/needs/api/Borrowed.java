// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a need was taken over from.
 *
 * @param need identifier of the need here
 * @param lab what the Living-Lab goes by, for good
 * @param labName as people here called it then
 * @param item what the need goes by there
 * @param authority whose need it is, as that Living-Lab says; empty where it does not
 * @param reference it has there; may be empty
 * @param goneAt when it was taken back there; empty while it stands
 */
public record Borrowed(String need, String lab, String labName, String item, String authority, String reference, Instant takenAt, Optional<Instant> goneAt) {}
