// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.library;

import org.jspecify.annotations.NullMarked;
