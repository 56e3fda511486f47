// SPDX-License-Identifier: Apache-2.0
/**
 * Measures the assembled distribution from outside, as medians and percentiles, and writes them with machine and method to {@code
 * RESULTS.md}. Run it on a quiet machine: {@code ./mvnw -q package -DskipTests && ./mvnw -q -f runtime/bench/pom.xml exec:java}.
 */
@NullMarked
package org.faisceau.runtime.bench;

import org.jspecify.annotations.NullMarked;
