// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.sourcing.match;

import org.jspecify.annotations.NullMarked;
