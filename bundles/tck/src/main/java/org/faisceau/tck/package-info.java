// SPDX-License-Identifier: Apache-2.0
/**
 * The contract of a sourcing technique, for us and for outsiders: extend {@link org.faisceau.tck.TechniqueContract} in one test of yours, and
 * JUnit says what a host would hold against your technique. {@link org.faisceau.tck.FakeDesk} is there for tests of your own as well. Knows
 * {@code kernel.api} and {@code sourcing.spi} alone, as a technique does; no distribution carries it as a module.
 */
@NullMarked
package org.faisceau.tck;

import org.jspecify.annotations.NullMarked;
