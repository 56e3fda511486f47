// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an entry was taken over from.
 *
 * @param solution identifier of the entry here
 * @param lab what the Living-Lab goes by, for good
 * @param labName as people here called it then
 * @param item what the entry goes by there
 * @param goneAt when it was taken back there; empty while it stands
 */
public record BorrowedSolution(String solution, String lab, String labName, String item, Instant takenAt, Optional<Instant> goneAt) {}
