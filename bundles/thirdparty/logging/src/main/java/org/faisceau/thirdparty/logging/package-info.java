// SPDX-License-Identifier: Apache-2.0
/**
 * SLF4J and Logback in one bundle, and the roads that lead into it: what the framework logs, and java.util.logging.
 *
 * <p>It refuses to be configured at run time: {@link org.faisceau.thirdparty.logging.Roads} says what goes where, or a
 * {@code logback.xml} that the operator put beside the settings of the data folder. What it writes passes
 * {@link org.faisceau.thirdparty.logging.Discreet} first.
 */
@NullMarked
package org.faisceau.thirdparty.logging;

import org.jspecify.annotations.NullMarked;
