// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A feed that an administrator allows.
 *
 * @param title its own; its address where it has none
 * @param readOn when it was read last; empty where it never was
 * @param isWell false where the last try failed
 */
public record Feed(String title, String address, Optional<LocalDate> readOn, boolean isWell) {}
