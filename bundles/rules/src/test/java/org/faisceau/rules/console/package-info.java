// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.rules.console;

import org.jspecify.annotations.NullMarked;
