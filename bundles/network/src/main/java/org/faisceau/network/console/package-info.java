// SPDX-License-Identifier: Apache-2.0
/** The pages of the network. */
@NullMarked
package org.faisceau.network.console;

import org.jspecify.annotations.NullMarked;
