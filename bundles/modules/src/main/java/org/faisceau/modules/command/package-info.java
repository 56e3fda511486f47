// SPDX-License-Identifier: Apache-2.0
/** What {@code bin/faisceau} says: passes each command on to the bundle that knows it. */
@NullMarked
package org.faisceau.modules.command;

import org.jspecify.annotations.NullMarked;
