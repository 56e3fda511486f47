// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.charters.console;

import org.jspecify.annotations.NullMarked;
