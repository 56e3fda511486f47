// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which demonstrators.
 *
 * @param text in their name; empty for any
 * @param standing those that stand on {@code day}, those that no longer do, or both where it is empty
 */
public record DemonstratorFilter(String text, Optional<Boolean> standing, LocalDate day) {}
