// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.challenges.console;

import org.jspecify.annotations.NullMarked;
