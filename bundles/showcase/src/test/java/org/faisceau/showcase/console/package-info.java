// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.showcase.console;

import org.jspecify.annotations.NullMarked;
