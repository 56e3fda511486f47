// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.Instant;
import java.util.Optional;

/**
 * What was found of one obligation in one year of a charter.
 *
 * @param year from 1
 * @param readAt when, where it is not of now: a module it is read from is stopped
 * @param stopped that module's name; empty where all run. With no {@code readAt}, evidence by hand alone was read
 */
public record Reading(int year, Finding finding, Optional<Instant> readAt, String stopped) {}
