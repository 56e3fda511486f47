// SPDX-License-Identifier: Apache-2.0
/** The shell without a framework and without a container. */
@NullMarked
package org.faisceau.console;

import org.jspecify.annotations.NullMarked;
