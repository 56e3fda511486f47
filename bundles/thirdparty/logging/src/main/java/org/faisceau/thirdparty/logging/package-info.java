// SPDX-License-Identifier: Apache-2.0
/**
 * SLF4J and Logback in one bundle, and the roads that lead into it: what the framework logs, and java.util.logging.
 *
 * <p>It refuses to be configured at run time: {@code etc/logback.xml} of the distribution says what goes where.
 */
@NullMarked
package org.faisceau.thirdparty.logging;

import org.jspecify.annotations.NullMarked;
