"""Reading the kept figures. Who asks has asked before whether the person may see them."""
